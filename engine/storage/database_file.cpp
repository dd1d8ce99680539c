#include "storage/database_file.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

// SQLite's file format and locking protocol: https://www.sqlite.org/fileformat2.html, os.h of its source.
constexpr char magic[] = "SQLite format 3";  // with the zero at its end
constexpr off_t write_version_at = 18;
constexpr off_t change_counter_at = 24;
constexpr off_t pending_byte = 0x40000000;
constexpr off_t reserved_byte = pending_byte + 1;
constexpr off_t shared_first = pending_byte + 2;
constexpr off_t shared_size = 510;
constexpr off_t all_locks = shared_first + shared_size - pending_byte;

struct flock make_lock(short type, off_t start, off_t length) {
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    return lock;
}

/// Locks of an open file description: other descriptors of this process neither see nor drop them, unlike the
/// process's locks that SQLite takes.
bool set_lock(int file, short type, off_t start, off_t length) {
    struct flock lock = make_lock(type, start, length);
    return fcntl(file, F_OFD_SETLK, &lock) == 0;
}

/// The lock of another program in the range that would be in the way of one of the wanted kind. What SQLite
/// holds in this process is not seen.
std::optional<struct flock> find_lock(int file, short wanted, off_t start, off_t length) {
    struct flock lock = make_lock(wanted, start, length);
    if (fcntl(file, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return std::nullopt;
    return lock;
}

std::int64_t size_of(const fs::path& path) {
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? status.st_size : 0;
}

Message name_process(const std::string& process) {
    std::string name;
    std::getline(std::ifstream("/proc/" + process + "/comm"), name);
    return Message(
        "program_of_process",
        {{"name", name.empty() ? Phrase(Message("another_program")) : Phrase(name)}, {"process", process}});
}

Message name_holder(const struct flock& lock) {
    // Locks like ours, and those of another machine, tell no process.
    return lock.l_pid > 0 ? name_process(std::to_string(lock.l_pid)) : Message("another_program");
}

/// Whether an open file of a process, a link in its fd folder, was opened for writing.
bool is_for_writing(const fs::path& link) {
    std::ifstream info(link.parent_path().parent_path() / "fdinfo" / link.filename());
    std::string word;
    while (info >> word)
        if (word == "flags:" && info >> word) return (std::stol(word, nullptr, 8) & O_ACCMODE) != O_RDONLY;
    return false;
}

/// The process that has the file open for writing; those of other users are not told.
std::optional<Message> find_open_writer(const struct stat& wanted) {
    std::error_code ignored;
    for (const auto& process : fs::directory_iterator("/proc", ignored)) {
        const std::string number = process.path().filename().string();
        if (number.find_first_not_of("0123456789") != std::string::npos || number == std::to_string(getpid()))
            continue;
        std::error_code unreadable;
        for (const auto& link : fs::directory_iterator(process.path() / "fd", unreadable)) {
            struct stat status {};
            if (stat(link.path().c_str(), &status) == 0 && status.st_ino == wanted.st_ino &&
                status.st_dev == wanted.st_dev && is_for_writing(link.path()))
                return name_process(number);
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<DatabaseFile> DatabaseFile::open(const fs::path& path) {
    std::error_code problem;
    const fs::path real = fs::canonical(path, problem);
    // A FIFO would keep us waiting for its writer.
    const int file = problem ? -1 : ::open(real.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) return std::nullopt;
    DatabaseFile found(real, file);
    struct stat status {};
    std::array<char, sizeof magic> begin{};
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode) ||
        pread(file, begin.data(), begin.size(), 0) != static_cast<ssize_t>(begin.size()) ||
        std::memcmp(begin.data(), magic, sizeof magic) != 0)
        return std::nullopt;
    return found;
}

DatabaseFile::DatabaseFile(fs::path path, int file) : path_(std::move(path)), file_(file) {}

DatabaseFile::DatabaseFile(DatabaseFile&& other) noexcept
    : path_(std::move(other.path_)), file_(std::exchange(other.file_, -1)) {}

DatabaseFile::~DatabaseFile() {
    if (file_ >= 0) close(file_);
}

fs::path DatabaseFile::log() const { return path_.string() + "-wal"; }
fs::path DatabaseFile::journal() const { return path_.string() + "-journal"; }

FileStamp DatabaseFile::stamp() const {
    struct stat status {};
    if (stat(path_.c_str(), &status) != 0) return {};
    FileStamp stamp;
    stamp.device = status.st_dev;
    stamp.node = status.st_ino;
    stamp.size = status.st_size;
    stamp.modified_ns = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
    std::array<unsigned char, 4> counter{};
    if (pread(file_, counter.data(), counter.size(), change_counter_at) == 4)
        for (const unsigned char byte : counter) stamp.changes = stamp.changes << 8 | byte;
    stamp.log_size = size_of(log());
    return stamp;
}

bool DatabaseFile::uses_log() const {
    char version = 0;
    return pread(file_, &version, 1, write_version_at) == 1 && version == 2;
}

bool DatabaseFile::has_log() const { return size_of(log()) > 0; }

bool DatabaseFile::has_hot_journal() const {
    // Asked in SQLite's order: a writer has its lock before its journal. One that is alive has not yet
    // written to the file itself as long as somebody reads.
    char first = 0;
    std::ifstream journal_file(journal(), std::ios::binary);
    if (!journal_file.get(first) || first == 0) return false;
    return !find_lock(file_, F_WRLCK, reserved_byte, 1);
}

// "The Rollback Journal" in SQLite's file format, pager.c: page number, name, its length, its checksum,
// magic.
bool DatabaseFile::journal_names_file() const {
    constexpr std::array<unsigned char, 8> journal_magic = {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    std::ifstream file(journal(), std::ios::binary);
    std::array<char, 8> end{};
    file.seekg(0, std::ios::end);
    const std::streamoff size = file.tellg();
    constexpr std::streamoff header = 28;  // which begins with the same magic
    if (size < header + static_cast<std::streamoff>(end.size())) return false;
    file.seekg(size - static_cast<std::streamoff>(end.size()));
    return file.read(end.data(), end.size()) &&
           std::memcmp(end.data(), journal_magic.data(), end.size()) == 0;
}

DatabaseFile::Lock DatabaseFile::lock_shared() {
    const auto failed = [] { return errno == EAGAIN || errno == EACCES ? Lock::busy : Lock::not_supported; };
    if (!set_lock(file_, F_RDLCK, pending_byte, 1)) return failed();
    const bool taken = set_lock(file_, F_RDLCK, shared_first, shared_size);
    const Lock lock = taken ? Lock::taken : failed();
    set_lock(file_, F_UNLCK, pending_byte, 1);
    return lock;
}

void DatabaseFile::unlock() { set_lock(file_, F_UNLCK, pending_byte, all_locks); }

std::optional<Message> DatabaseFile::find_holder() const {
    auto lock = find_lock(file_, F_WRLCK, pending_byte, 2);
    if (!lock) lock = find_lock(file_, F_WRLCK, shared_first, shared_size);
    return lock ? std::optional(name_holder(*lock)) : std::nullopt;
}

std::optional<Message> DatabaseFile::find_writer() const {
    if (const auto lock = find_lock(file_, F_RDLCK, pending_byte, all_locks)) return name_holder(*lock);
    struct stat status {};
    return fstat(file_, &status) == 0 ? find_open_writer(status) : std::nullopt;
}

}  // namespace lifang
