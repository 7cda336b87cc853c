#include "judge/sandbox/helper/root.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

#include "judge/sandbox/sys.hpp"

namespace judge {
namespace {

// Where the new root grows, inside the helper's own mount namespace.
const std::string kBase = "/tmp";

Failure fail_sys(long result, const std::string& place) {
  errno = static_cast<int>(-result);
  return fail_errno(place);
}

struct Tree {
  UniqueFd fd;
  const RootEntry* entry = nullptr;
  bool folder = false;
};

Result<Tree> open_source(const RootEntry& entry) {
  Tree tree;
  tree.entry = &entry;
  if (entry.link || entry.source.empty()) return tree;
  struct stat status {};
  if (::stat(entry.source.c_str(), &status) != 0) return fail_errno(entry.source);
  tree.folder = S_ISDIR(status.st_mode);
  const long fd = sys(SYS_open_tree, AT_FDCWD, entry.source.c_str(),
                      OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
  if (fd < 0) return fail_sys(fd, entry.source);
  tree.fd.reset(static_cast<int>(fd));
  return tree;
}

// The folder of a path, and those above it.
Result<void> make_folders_for(const std::string& path) {
  for (std::size_t i = path.find('/', kBase.size() + 1); i != std::string::npos;
       i = path.find('/', i + 1)) {
    const std::string folder = path.substr(0, i);
    if (::mkdir(folder.c_str(), 0755) != 0 && errno != EEXIST) return fail_errno(folder);
  }
  return {};
}

Result<void> set_attributes(const std::string& place, std::uint64_t set, unsigned flags) {
  mount_attr attributes{};
  attributes.attr_set = set;
  const long result =
      sys(SYS_mount_setattr, AT_FDCWD, place.c_str(), flags, &attributes, sizeof attributes);
  if (result != 0) return fail_sys(result, place);
  return {};
}

Result<void> mount_tmpfs(const char* place, const std::string& options) {
  const long result =
      sys(SYS_mount, "tmpfs", place, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOATIME, options.c_str());
  if (result != 0) return fail_sys(result, place);
  return {};
}

// Folders and regular files; the file systems of our own that a program comes from hold no others.
Result<void> copy_all(UniqueFd from, const std::string& to) {
  struct stat status {};
  if (::fstat(from.get(), &status) != 0) return fail_errno(to);
  if (S_ISREG(status.st_mode)) {
    const UniqueFd file(
        ::open(to.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, status.st_mode & 0777));
    if (!file) return fail_errno(to);
    constexpr std::size_t kAtOnce = 1 << 30;
    ssize_t copied = 1;
    while (copied > 0) copied = ::sendfile(file.get(), from.get(), nullptr, kAtOnce);
    if (copied < 0) return fail_errno(to);
  }
  if (!S_ISDIR(status.st_mode)) return {};
  if (::mkdir(to.c_str(), 0755) != 0 && errno != EEXIST) return fail_errno(to);
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::fdopendir(from.release()), ::closedir);
  if (!folder) return fail_errno(to);
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    UniqueFd inner(::openat(::dirfd(folder.get()), name.c_str(),
                            O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!inner) return fail_errno(to + "/" + name);
    JUDGE_CHECK(copy_all(std::move(inner), to + "/" + name));
  }
  return {};
}

Result<void> attach(const Tree& tree) {
  const RootEntry& entry = *tree.entry;
  const std::string place = kBase + entry.target;
  if (entry.source.empty()) {
    JUDGE_CHECK(mount_tmpfs(place.c_str(), "mode=0555,size=4k,nr_inodes=1"));
    return set_attributes(place, MOUNT_ATTR_RDONLY, 0);
  }
  JUDGE_CHECK(make_folders_for(place));
  if (entry.link) {
    if (::symlink(entry.source.c_str(), place.c_str()) != 0) return fail_errno(place);
    return {};
  }
  if (entry.copied) {
    UniqueFd source(
        ::open(("/proc/self/fd/" + std::to_string(tree.fd.get())).c_str(), O_RDONLY | O_CLOEXEC));
    if (!source) return fail_errno(entry.source);
    return copy_all(std::move(source), place);
  }
  if (tree.folder) {
    if (::mkdir(place.c_str(), 0755) != 0 && errno != EEXIST) return fail_errno(place);
  } else {
    const UniqueFd file(::open(place.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644));
    if (!file) return fail_errno(place);
  }
  const long moved =
      sys(SYS_move_mount, tree.fd.get(), "", AT_FDCWD, place.c_str(), MOVE_MOUNT_F_EMPTY_PATH);
  if (moved != 0) return fail_sys(moved, place);
  std::uint64_t attributes = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID;
  if (!entry.device) attributes |= MOUNT_ATTR_NODEV;
  if (!entry.executable) attributes |= MOUNT_ATTR_NOEXEC;
  return set_attributes(place, attributes, AT_RECURSIVE);
}

}  // namespace

Result<void> enter_root(const HelperSpec& spec) {
  // Nothing that is mounted here may show outside, nor the other way.
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return fail_errno("/");

  // The sources are opened first: the new root's tmpfs may hide some of them.
  std::vector<Tree> trees;
  for (const RootEntry& entry : spec.root) {
    JUDGE_TRY(Tree tree, open_source(entry));
    trees.push_back(std::move(tree));
  }
  // Of no bounded size: programs are copied to it, and then nothing may be written.
  JUDGE_CHECK(mount_tmpfs(kBase.c_str(), "mode=0755"));
  for (const char* folder : {"/work", "/tmp", "/program", "/dev", "/proc"}) {
    if (::mkdir((kBase + folder).c_str(), 0755) != 0) return fail_errno(folder);
  }
  for (const Tree& tree : trees) JUDGE_CHECK(attach(tree));

  if (::chdir(kBase.c_str()) != 0 || ::syscall(SYS_pivot_root, ".", ".") != 0 ||
      ::umount2(".", MNT_DETACH) != 0 || ::chdir("/") != 0) {
    return fail_errno("pivot_root");
  }
  return set_attributes("/", MOUNT_ATTR_RDONLY, 0);
}

Result<UniqueFd> mount_work(const HelperSpec& spec, unsigned owner) {
  const std::string size =
      ",size=" + std::to_string(spec.work_size) + ",nr_inodes=" + std::to_string(spec.work_inodes);
  // Replaced, not cleaned: what the last run left goes with its mount.
  (void)sys(SYS_umount2, "/work", MNT_DETACH);
  JUDGE_CHECK(mount_tmpfs("/work", "mode=0755" + size));
  if (spec.scratch) {
    (void)sys(SYS_umount2, "/tmp", MNT_DETACH);
    JUDGE_CHECK(mount_tmpfs("/tmp", "mode=0777" + size));
  }
  UniqueFd folder(::open("/work", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return fail_errno("/work");
  if (spec.writable_work) {
    if (const long result = sys(SYS_fchown, folder.get(), owner, owner); result != 0) {
      return fail_sys(result, "/work");
    }
  }
  return folder;
}

Result<void> seal_work() { return set_attributes("/work", MOUNT_ATTR_RDONLY, 0); }

UniqueFd make_file_rules(const HelperSpec& spec) {
  constexpr std::uint64_t kRead =
      LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  const long version =
      sys(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return {};
  // Beside the 13 rights of the first version: moving between folders, truncating, device calls.
  const int rights = version >= 5 ? 16 : version >= 3 ? 15 : version == 2 ? 14 : 13;
  const std::uint64_t all_rights = (std::uint64_t{1} << rights) - 1;
  const landlock_ruleset_attr ruleset{.handled_access_fs = all_rights};
  const long made = sys(SYS_landlock_create_ruleset, &ruleset, sizeof ruleset, 0);
  UniqueFd rules(static_cast<int>(made));
  if (!rules) return {};
  const auto allow = [&](const std::string& path, std::uint64_t access) {
    const UniqueFd place(::open(path.c_str(), O_PATH | O_CLOEXEC));
    struct stat status {};
    if (!place || ::fstat(place.get(), &status) != 0) return;
    if (!S_ISDIR(status.st_mode)) access &= ~std::uint64_t{LANDLOCK_ACCESS_FS_READ_DIR};
    const landlock_path_beneath_attr rule{.allowed_access = access, .parent_fd = place.get()};
    (void)sys(SYS_landlock_add_rule, rules.get(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  };
  for (const RootEntry& entry : spec.root) {
    if (!entry.link) allow(entry.source, kRead);
  }
  allow("/dev/null", LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE);
  // The folder above /work, since each run may have a new one.
  if (!spec.work_base.empty()) {
    allow(spec.work_base.substr(0, spec.work_base.rfind('/')),
          spec.writable_work ? all_rights : kRead);
  }
  return rules;
}

}  // namespace judge
