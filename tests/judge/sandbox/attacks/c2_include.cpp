// Secrets in error messages: every line of them is one.
#include "/etc/passwd"
#include "/proc/1/environ"
#include "SECRET"
int main() {}
