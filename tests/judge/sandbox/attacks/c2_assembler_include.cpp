// Secrets in the messages of the assembler.
asm(".include \"SECRET\"");
int main() {}
