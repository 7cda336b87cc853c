// A header that somebody would have to type.
#include "/dev/stdin"
int main() {}
