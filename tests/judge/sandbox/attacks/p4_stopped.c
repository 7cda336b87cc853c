// Stops itself, so that it has no time to notice anything.
#include "attack.h"

int main(void) { raise(SIGSTOP); }
