#include "judge/sandbox/mounts.hpp"

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "judge/base/text.hpp"

namespace judge {
namespace {

// Where the new root grows, inside the helper's own mount namespace.
const fs::path kBase = "/tmp";

constexpr const char* kSystem[] = {
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/etc/alternatives",
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
};

// The host's system folders that exist, Java's settings among them.
std::vector<fs::path> system_paths() {
  std::vector<fs::path> paths(std::begin(kSystem), std::end(kSystem));
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator("/etc", ignored)) {
    if (entry.path().filename().string().starts_with("java-")) paths.push_back(entry.path());
  }
  return paths;
}

struct Tree {
  UniqueFd fd;
  fs::path target;
  bool folder = false;
  std::uint64_t attributes = 0;
  std::string link;  // not a mount, but a link to this
};

Result<Tree> open_source(const fs::path& source, const fs::path& target, std::uint64_t attributes) {
  struct stat status {};
  if (::stat(source.c_str(), &status) != 0) return fail_errno(source.string());
  Tree tree{.fd = UniqueFd(
                static_cast<int>(::syscall(SYS_open_tree, AT_FDCWD, source.c_str(),
                                           OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE))),
            .target = target,
            .folder = S_ISDIR(status.st_mode),
            .attributes = attributes,
            .link = {}};
  if (!tree.fd) return fail_errno(source.string());
  return tree;
}

Result<void> make_folder(const fs::path& path) {
  if (path.has_relative_path() && path != kBase) JUDGE_CHECK(make_folder(path.parent_path()));
  if (::mkdir(path.c_str(), 0755) != 0 && errno != EEXIST) return fail_errno(path.string());
  return {};
}

Result<void> attach(const Tree& tree) {
  const fs::path place = kBase / tree.target.relative_path();
  JUDGE_CHECK(make_folder(place.parent_path()));
  if (!tree.link.empty()) {
    if (::symlink(tree.link.c_str(), place.c_str()) != 0) return fail_errno(place.string());
    return {};
  }
  if (tree.folder) {
    JUDGE_CHECK(make_folder(place));
  } else {
    const UniqueFd file(::open(place.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644));
    if (!file) return fail_errno(place.string());
  }
  if (::syscall(SYS_move_mount, tree.fd.get(), "", AT_FDCWD, place.c_str(),
                MOVE_MOUNT_F_EMPTY_PATH) != 0) {
    return fail_errno(place.string());
  }
  mount_attr attributes{};
  attributes.attr_set = tree.attributes;
  if (::syscall(SYS_mount_setattr, AT_FDCWD, place.c_str(), AT_RECURSIVE, &attributes,
                sizeof attributes) != 0) {
    return fail_errno(place.string());
  }
  return {};
}

Result<void> mount_tmpfs(const char* place, const std::string& options) {
  if (::mount("tmpfs", place, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOATIME, options.c_str()) != 0) {
    return fail_errno(place);
  }
  return {};
}

}  // namespace

Result<void> enter_root(const SandboxSpec& spec, bool as_root) {
  // Nothing that is mounted here may show outside, nor the other way.
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return fail_errno("/");

  // The sources are opened first: the new root's tmpfs may hide some of them.
  constexpr std::uint64_t kReadOnly = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
  std::vector<Tree> trees;
  for (const char* device : {"/dev/null", "/dev/zero", "/dev/urandom", "/dev/random"}) {
    JUDGE_TRY(Tree tree, open_source(device, device,
                                     MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC));
    trees.push_back(std::move(tree));
  }
  if (spec.system) {
    for (const fs::path& path : system_paths()) {
      std::error_code error;
      const fs::file_status status = fs::symlink_status(path, error);
      if (!fs::exists(status)) continue;
      if (fs::is_symlink(status)) {
        Tree link;
        link.target = path;
        link.link = fs::read_symlink(path, error).string();
        trees.push_back(std::move(link));
      } else {
        JUDGE_TRY(Tree tree, open_source(path, path, kReadOnly));
        trees.push_back(std::move(tree));
      }
    }
  }
  if (spec.system && !as_root) {
    // A user namespace may mount a /proc of its own only where it sees one already; each run's
    // covers this one.
    JUDGE_TRY(Tree tree, open_source("/proc", "/proc", kReadOnly | MOUNT_ATTR_NOEXEC));
    trees.push_back(std::move(tree));
  }
  for (const Mount& mount : spec.mounts) {
    JUDGE_TRY(Tree tree, open_source(mount.source, mount.target, kReadOnly));
    trees.push_back(std::move(tree));
  }

  JUDGE_CHECK(mount_tmpfs(kBase.c_str(), "mode=0755,size=1m,nr_inodes=256"));
  for (const char* folder : {"work", "tmp", "program", "dev", "proc"}) {
    JUDGE_CHECK(make_folder(kBase / folder));
  }
  for (const Tree& tree : trees) JUDGE_CHECK(attach(tree));

  if (::chdir(kBase.c_str()) != 0 || ::syscall(SYS_pivot_root, ".", ".") != 0 ||
      ::umount2(".", MNT_DETACH) != 0 || ::chdir("/") != 0) {
    return fail_errno("pivot_root");
  }
  mount_attr attributes{};
  attributes.attr_set = MOUNT_ATTR_RDONLY;
  if (::syscall(SYS_mount_setattr, AT_FDCWD, "/", 0, &attributes, sizeof attributes) != 0) {
    return fail_errno("/");
  }
  return {};
}

Result<UniqueFd> mount_work(const SandboxSpec& spec, unsigned run_uid) {
  const std::string size = ",size=" + std::to_string(spec.work_size.count) +
                           ",nr_inodes=" + std::to_string(spec.work_inodes);
  // Replaced, not cleaned: what the last run left goes with its mount.
  ::umount2("/work", MNT_DETACH);
  JUDGE_CHECK(mount_tmpfs("/work", "mode=0755" + size));
  if (spec.system && spec.writable_work) {
    ::umount2("/tmp", MNT_DETACH);
    JUDGE_CHECK(mount_tmpfs("/tmp", "mode=0777" + size));
  }
  UniqueFd folder(::open("/work", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return fail_errno("/work");
  if (spec.writable_work && ::fchown(folder.get(), run_uid, run_uid) != 0) {
    return fail_errno("/work");
  }
  return folder;
}

void mount_proc() {
  constexpr unsigned long kFlags = MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_RDONLY;
  if (::mount("proc", "/proc", "proc", kFlags, "subset=pid") == 0) return;
  // Where the kernel refuses (a container that hides parts of its own), at least nothing shows.
  if (::mount("tmpfs", "/proc", "tmpfs", kFlags, "size=4k,mode=0555") != 0) ::_exit(1);
}

Result<void> seal_work() {
  mount_attr attributes{};
  attributes.attr_set = MOUNT_ATTR_RDONLY;
  if (::syscall(SYS_mount_setattr, AT_FDCWD, "/work", 0, &attributes, sizeof attributes) != 0) {
    return fail_errno("/work");
  }
  return {};
}

}  // namespace judge
