// The same in one word of the assembler's.
asm(".data\n.fill 0x40000000, 8, 1\n.text");
int main() {}
