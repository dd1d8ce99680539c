// json_at POINTER: reads one JSON value from stdin, fails when it is none, and prints what stands at POINTER
// (RFC 6901;
// "/" + a number counts into lists); "#" at its end prints how many entries there are.
#include <iostream>
#include <string>

#include <nlohmann/json.hpp>

int main(int, char** argv) try {
    std::string pointer = argv[1];
    const bool counts = pointer.ends_with('#');
    if (counts) pointer.pop_back();
    const auto value = nlohmann::ordered_json::parse(std::cin).at(nlohmann::json::json_pointer(pointer));
    if (counts)
        std::cout << value.size() << '\n';
    else
        std::cout << (value.is_string() ? value.get<std::string>() : value.dump()) << '\n';
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
