// A start of its own, beside the C library's.
extern "C" void _start() {
  asm volatile("mov $60, %eax\nxor %edi, %edi\nsyscall");
  for (;;) {
  }
}
int main() {}
