#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// Whether a source names a PostGIS database instead of a file: "PG:dbname=city host=… tables=a,b".
bool is_connection(std::string_view source);

/// The same text with every password in it as "***": what messages, logs and plan files may show. Other text
/// comes back as it is. Understands password=word, password='quoted words' (also of keys for certificates)
/// and user:password@host.
std::string mask_passwords(std::string text);

/// What a plan file calls the source by: the file's name, of a database "PG:" and its name. Where it lies is
/// the machine's affair.
std::string name_of_source(const std::string& given);

}  // namespace lifang
