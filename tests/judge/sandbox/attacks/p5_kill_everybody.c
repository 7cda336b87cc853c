// Kills and stops whatever it can name.
#include "attack.h"

int main(void) {
  const int signals[] = {SIGSTOP, SIGKILL};
  for (int i = 0; i < 2; ++i) {
    kill(-1, signals[i]);
    kill(1, signals[i]);
    kill(getppid(), signals[i]);
  }
  for (pid_t pid = 2; pid < 33000; ++pid) {
    if (pid != getpid() && kill(pid, SIGSTOP) == 0) got_through("kill");
  }
  return all_refused();
}
