// Sections that linkers take orders from.
#include <cstdio>
asm(".section .drectve,\"yn\"\n.ascii \" -T SECRET -plugin /work/plugin.so\"\n.text");
asm(".section .deplibs,\"MS\",@progbits,1\n.asciz \"SECRET\"\n.text");
asm(".section .gnu.lto_.opts,\"\",@progbits\n.asciz \"'-fplugin=/work/plugin.so'\"\n.text");
asm(".section .note.package,\"a\"\n.long 4, 4, 0xcafe1a7e\n.asciz \"FDO\"\n.asciz \"{} \"\n.text");
int main() { std::puts("3"); }
