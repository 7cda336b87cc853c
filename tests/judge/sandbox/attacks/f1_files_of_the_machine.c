// Looks for passwords, answers, other programs, the judge's settings; on straight and crooked ways.
#include "attack.h"

int main(int argc, char** argv) {
  (void)argc;
  const char* const ways[] = {"",
                              "/..",
                              "/proc/1/root",
                              "/proc/self/root/..",
                              "/proc/1/cwd",
                              "/proc/thread-self/root",
                              "/dev/fd/0/..",
                              "/work/..",
                              "/program/.."};
  const char* const places[] = {"/etc/passwd", "/etc/shadow", "/etc/hostname", "/root",
                                "/home",       "/var/log",    "/run",          "/sys",
                                "/boot",       "/mnt",        "/srv",          "/opt",
                                "/proc/kcore", "/lost+found"};
  for (size_t i = 0; i < sizeof ways / sizeof *ways; ++i) {
    char path[4096];
    for (size_t j = 0; j < sizeof places / sizeof *places; ++j) {
      snprintf(path, sizeof path, "%s%s", ways[i], places[j]);
      no_file(path, O_RDONLY);
    }
    snprintf(path, sizeof path, "%s%s", ways[i], argv[3]);
    no_file(path, O_RDONLY);
  }
  return all_refused();
}
