// Sleeps: it uses no CPU time at all.
#include "attack.h"

int main(void) { sleep_for_ever(); }
