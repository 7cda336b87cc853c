// The machine's own huge pages, which no cgroup and no resident set counts.
#include "attack.h"

int main(void) {
  REFUSED(mmap(NULL, 2 * MIB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB, -1,
               0));
  REFUSED(mmap(NULL, 2 * MIB, PROT_READ | PROT_WRITE,
               MAP_SHARED | MAP_ANONYMOUS | MAP_HUGETLB | (21 << MAP_HUGE_SHIFT), -1, 0));
  REFUSED(memfd_create("m", MFD_HUGETLB));
  return all_refused();
}
