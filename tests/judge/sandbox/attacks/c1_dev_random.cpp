// A header of noise without an end.
#include "/dev/urandom"
int main() {}
