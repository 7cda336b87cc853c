// Prints what its argument names: 3 in odd ways, and what is no 3.
#include "attack.h"

static void many(const char* text, int count) {
  while (count-- > 0) fputs(text, stdout);
}

int main(int argc, char** argv) {
  (void)argc;
  const struct {
    const char* name;
    const char* bytes;
    size_t size;
  } texts[] = {
#define TEXT(name, bytes) {name, bytes, sizeof(bytes) - 1}
      TEXT("nan", "nan\n"),
      TEXT("inf", "inf\n"),
      TEXT("hex", "0x3\n"),
      TEXT("huge", "1e400\n"),
      TEXT("minus_zero", "-0\n"),
      TEXT("denormal", "4.9e-324\n"),
      TEXT("exponent", "300e-2\n"),
      TEXT("comma", "3,0\n"),
      TEXT("nul_inside",
           "\0"
           "3\n"),
      TEXT("nul_after", "3\0\n"),
      TEXT("bad_utf8",
           "\xff\xfe"
           "3\n"),
      TEXT("cr", "3\r\n"),
      TEXT("bom",
           "\xef\xbb\xbf"
           "3\n"),
      TEXT("tabs", "\t\v\f3\t"),
      TEXT("no_newline", "3"),
      TEXT("two_tokens", "3 3\n"),
      TEXT("nothing", ""),
  };
  const char* const name = argv[1];
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
    if (strcmp(name, texts[i].name) == 0) fwrite(texts[i].bytes, 1, texts[i].size, stdout);
  }
  if (strcmp(name, "million_digits") == 0) many("3", 1000000);
  if (strcmp(name, "million_zeros") == 0) {
    fputs("3.", stdout);
    many("0", 1000000);
  }
  if (strcmp(name, "long_line") == 0) {
    many("        ", 500000);
    fputs("3", stdout);
  }
  if (strcmp(name, "empty_lines") == 0) {
    many("\n", 500000);
    fputs("3\n", stdout);
  }
  if (strcmp(name, "late_token") == 0) {
    fputs("3", stdout);
    many("\n", 500000);
    fputs("3", stdout);
  }
}
