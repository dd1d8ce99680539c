#include "storage/remove_tree.hpp"

#include "support/real_data.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

using namespace lifang;
namespace fs = std::filesystem;

TEST_CASE("a folder goes with all that is in it, and what a link in it points to stays") {
    const lifang::testing::TemporaryFolder folder;
    const fs::path top = folder / "top", beside = folder / "beside";
    fs::create_directories(top / "a" / "b");
    fs::create_directories(top / "empty");
    fs::create_directory(beside);
    std::ofstream(beside / "kept") << "kept";
    fs::create_directory_symlink(beside, top / "a" / "link");
    for (int i = 0; i < 300; ++i)  // more than are told at once
        std::ofstream(top / "a" / "b" /
                      ("a file of a long name that fills the list, number " + std::to_string(i)));
    remove_tree(top.c_str());
    CHECK_FALSE(fs::exists(top));
    CHECK(fs::exists(beside / "kept"));
}

TEST_CASE("a file goes, a link goes and not what it points to, and what is not there is no problem") {
    const lifang::testing::TemporaryFolder folder;
    const fs::path file = folder / "file", link = folder / "link";
    std::ofstream(file) << "file";
    fs::create_symlink(file, link);
    remove_tree(link.c_str());
    CHECK_FALSE(fs::is_symlink(link));
    CHECK(fs::exists(file));
    remove_tree(file.c_str());
    CHECK_FALSE(fs::exists(file));
    CHECK_NOTHROW(remove_tree(file.c_str()));
}
