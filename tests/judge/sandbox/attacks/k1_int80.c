// The system calls of 32-bit programs, whose numbers mean other calls.
#include "attack.h"

int main(void) {
  long pid;
  __asm__ volatile("int $0x80" : "=a"(pid) : "0"(20L) : "memory");
  return all_refused();
}
