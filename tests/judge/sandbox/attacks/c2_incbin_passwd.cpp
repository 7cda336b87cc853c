// The same with a file that every machine has.
asm(".incbin \"/etc/passwd\"");
int main() {}
