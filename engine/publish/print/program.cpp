#include "publish/print/program.hpp"

#include "storage/temporary.hpp"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

/// Where the program's three streams lead.
class Streams {
  public:
    Streams(const fs::path& output, const fs::path& complaints) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
        posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, output.c_str(), flags, 0600);
        posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, complaints.c_str(), flags, 0600);
    }
    ~Streams() { posix_spawn_file_actions_destroy(&actions_); }
    Streams(const Streams&) = delete;
    Streams& operator=(const Streams&) = delete;

    const posix_spawn_file_actions_t* actions() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_{};
};

std::vector<std::string> join_environment(const std::vector<std::pair<std::string, std::string>>& variables) {
    std::vector<std::string> environment;
    for (char** entry = environ; *entry; ++entry) {
        const std::string text = *entry;
        const bool is_replaced = std::ranges::any_of(
            variables, [&](const auto& variable) { return text.starts_with(variable.first + "="); });
        if (!is_replaced) environment.push_back(text);
    }
    for (const auto& [name, value] : variables) environment.push_back(name + "=" + value);
    return environment;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A program that was started. It does not outlive this object.
class Child {
  public:
    explicit Child(pid_t process) : process_(process) {}
    ~Child() {
        if (process_ <= 0) return;
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    bool wait(const Run& run) {
        int status = 0;
        for (;;) {
            const pid_t ended = waitpid(process_, &status, WNOHANG);
            if (ended == process_) break;
            run.check_stop();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        process_ = 0;
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

  private:
    pid_t process_;
};

}  // namespace

std::optional<ProgramResult> run_program(const std::vector<std::string>& words,
                                         const std::vector<std::pair<std::string, std::string>>& variables,
                                         const Run& run) {
    const TemporaryFolder folder;
    const fs::path output = folder.path() / "output", complaints = folder.path() / "complaints";
    const Streams streams(output, complaints);
    std::vector<std::string> arguments = words, environment = join_environment(variables);
    pid_t process = 0;
    if (posix_spawnp(&process, words.front().c_str(), streams.actions(), nullptr,
                     pointers_to(arguments).data(), pointers_to(environment).data()) != 0)
        return std::nullopt;
    Child child(process);
    const bool succeeded = child.wait(run);
    return ProgramResult{succeeded, content_of(output), content_of(complaints)};
}

}  // namespace lifang
