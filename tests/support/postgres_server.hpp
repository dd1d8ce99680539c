#pragma once

#include "support/real_data.hpp"

#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

namespace lifang::testing {

/// A PostgreSQL server of the test's own: its data in a temporary folder, on a free port of the loopback
/// address, run by an ordinary user (PostgreSQL refuses root; as root, by `postgres`). It ends with this
/// object, and with the test program even when that dies. No server of the machine is touched.
class PostgresServer {
  public:
    /// Starts it and makes the database `city` with PostGIS in it; takes a few seconds. Nothing, and a
    /// printed line that says so, where PostgreSQL or PostGIS is not installed. Throws std::runtime_error
    /// when it does not start.
    static std::unique_ptr<PostgresServer> start();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    static constexpr const char* password = "kun ming's";
    /// What GDAL opens, without "tables=": PG:dbname='city' host=… with the password.
    std::string connection() const { return connection_to("city"); }
    void run_sql(const std::string& sql) const;
    /// The statements that it was asked to run so far, a line each.
    std::vector<std::string> list_statements() const;

  private:
    PostgresServer() = default;
    std::string connection_to(const std::string& database) const;

    TemporaryFolder folder_;
    pid_t process_ = 0;
    int port_ = 0;
};

}  // namespace lifang::testing
