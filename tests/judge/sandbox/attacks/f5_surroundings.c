// Looks for words about the judge: environment, arguments, folder, names.
#include "attack.h"

#include <sys/auxv.h>

int main(int argc, char** argv) {
  if (environ[0] == NULL || strncmp(environ[0], "ATTACK=", 7) != 0 || environ[1] != NULL) {
    got_through("environment");
  }
  if (argc != 5 || strcmp(argv[1], "") != 0) got_through("arguments");
  if (strcmp(argv[0], "/program/attack") != 0) got_through(argv[0]);
  const char* const program = (const char*)getauxval(AT_EXECFN);
  if (strcmp(program, "/program/attack") != 0) got_through(program);
  char text[256] = "";
  if (getcwd(text, sizeof text) == NULL || strcmp(text, "/work") != 0) got_through(text);
  if (gethostname(text, sizeof text) != 0 || strcmp(text, "judge") != 0) got_through(text);
  // Where there is a /proc: what the mounts are made from.
  FILE* const mounts = fopen("/proc/self/mountinfo", "r");
  for (char line[4096]; mounts != NULL && fgets(line, sizeof line, mounts) != NULL;) {
    if (strstr(line, " /program") != NULL) got_through(line);
  }
  return all_refused();
}
