#include "support/postgres_server.hpp"

#include <chrono>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <gdal.h>
#include <grp.h>
#include <ogr_api.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lifang::testing {
namespace {

namespace fs = std::filesystem;

/// The newest PostgreSQL with PostGIS that Debian's packages put down.
fs::path find_programs() {
    for (const char* version : {"18", "17", "16", "15", "14", "13"}) {
        const fs::path programs = fs::path("/usr/lib/postgresql") / version / "bin";
        const fs::path extension =
            fs::path("/usr/share/postgresql") / version / "extension" / "postgis.control";
        if (fs::exists(programs / "initdb") && fs::exists(extension)) return programs;
    }
    return {};
}

int find_free_port() {
    const int socket_ = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    const bool found = bind(socket_, any, size) == 0 && getsockname(socket_, any, &size) == 0;
    close(socket_);
    if (!found) throw std::runtime_error("no free port on the loopback address");
    return ntohs(address.sin_port);
}

/// Runs a program as a user who is not root, its output in `log`. Returns its process.
pid_t start_program(const std::vector<std::string>& words, const fs::path& folder, const passwd* user) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const std::string log = folder / "log", home = folder;
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child != 0) return child;
    const int out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    const bool is_other =
        !user || (setgroups(0, nullptr) == 0 && setgid(user->pw_gid) == 0 && setuid(user->pw_uid) == 0);
    prctl(PR_SET_PDEATHSIG, SIGQUIT);  // after the change of user, which would clear it
    if (is_other && chdir(home.c_str()) == 0 && getppid() == parent) execv(arguments[0], arguments.data());
    _exit(127);
}

bool ends_well(pid_t process) {
    int status = 0;
    return process > 0 && waitpid(process, &status, 0) == process && WIFEXITED(status) &&
           WEXITSTATUS(status) == 0;
}

struct Close {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, Close>;

Dataset open(const std::string& connection) {
    GDALAllRegister();
    CPLPushErrorHandler(CPLQuietErrorHandler);
    Dataset opened(
        GDALOpenEx(connection.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr));
    CPLPopErrorHandler();
    return opened;
}

void execute(const Dataset& database, const std::string& sql) {
    CPLErrorReset();
    if (OGRLayerH result = GDALDatasetExecuteSQL(database.get(), sql.c_str(), nullptr, nullptr))
        GDALDatasetReleaseResultSet(database.get(), result);
    if (CPLGetLastErrorType() >= CE_Failure) throw std::runtime_error(sql + ": " + CPLGetLastErrorMsg());
}

}  // namespace

std::unique_ptr<PostgresServer> PostgresServer::start() {
    const fs::path programs = find_programs();
    const passwd* const user = getuid() == 0 ? getpwnam("postgres") : nullptr;
    if (programs.empty() || (getuid() == 0 && !user)) {
        std::cout << "skipped: needs PostgreSQL with PostGIS, which is not installed\n";
        return nullptr;
    }
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    const fs::path folder = server->folder_ / "server";
    fs::create_directory(folder);
    std::ofstream(folder / "password") << password << "\n";
    if (user) {
        fs::permissions(server->folder_.path(), fs::perms::others_exec | fs::perms::group_exec,
                        fs::perm_options::add);
        for (const fs::path& own : {folder, folder / "password"})
            if (chown(own.c_str(), user->pw_uid, user->pw_gid) != 0) throw std::runtime_error("cannot chown");
    }
    const fs::path data = folder / "data";
    if (!ends_well(start_program({programs / "initdb", "-D", data, "-U", "planner", "-A", "scram-sha-256",
                                  "--pwfile", folder / "password", "-E", "UTF8", "--no-locale", "-N"},
                                 folder, user)))
        throw std::runtime_error("initdb failed");
    server->port_ = find_free_port();
    server->process_ = start_program({programs / "postgres", "-D", data, "-p", std::to_string(server->port_),
                                      "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off",
                                      "-c", "shared_buffers=16MB", "-c", "log_statement=all"},
                                     folder, user);
    constexpr int tries = 300;  // of 0.1 s: slow machines with sanitizers
    Dataset database;
    for (int i = 0; i < tries && !database; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        database = open(server->connection_to("postgres"));
    }
    if (!database) throw std::runtime_error("PostgreSQL did not start");
    execute(database, "CREATE DATABASE city");
    server->run_sql("CREATE EXTENSION postgis");
    return server;
}

PostgresServer::~PostgresServer() {
    if (process_ <= 0) return;
    kill(process_, SIGINT);  // "fast": ends open sessions
    int status = 0;
    waitpid(process_, &status, 0);
}

std::string PostgresServer::connection_to(const std::string& database) const {
    return "PG:dbname='" + database + "' host=127.0.0.1 port=" + std::to_string(port_) +
           " user=planner password='kun ming\\'s'";
}

std::vector<std::string> PostgresServer::list_statements() const {
    std::vector<std::string> statements;
    std::ifstream log(folder_ / "server" / "log");
    for (std::string line; std::getline(log, line);)
        for (const std::string mark : {"statement: ", "execute <unnamed>: "})
            if (const std::size_t at = line.find(mark); at != std::string::npos)
                statements.push_back(line.substr(at + mark.size()));
    return statements;
}

void PostgresServer::run_sql(const std::string& sql) const {
    const Dataset database = open(connection());
    if (!database) throw std::runtime_error("the database cannot be opened");
    execute(database, sql);
}

}  // namespace lifang::testing
