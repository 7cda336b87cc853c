// An output of a terabyte that takes no space, by seeking over it.
#include "attack.h"

int main(void) {
  const off_t far = (off_t)1 << 40;
  if (lseek(1, far, SEEK_SET) >= 0) got_through("lseek");
  if (ftruncate(1, far) == 0) got_through("ftruncate");
  if (pwrite(1, "3", 1, far) >= 0) got_through("pwrite");
  if (fallocate(1, 0, 0, MIB) == 0) got_through("fallocate");
  return all_refused();
}
