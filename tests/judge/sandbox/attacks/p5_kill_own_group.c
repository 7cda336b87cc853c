// If the judge were in our process group, it would die with us.
#include "attack.h"

int main(void) { kill(0, SIGKILL); }
