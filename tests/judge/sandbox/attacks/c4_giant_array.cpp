// A program of two gigabytes.
int a[1u << 29] = {1};
int main() { return a[5]; }
