// 2^200 times.
#include __FILE__
#include __FILE__
int main() {}
