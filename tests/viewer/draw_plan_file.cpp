// Writes the plan that the viewer tests itself on: six compounds in scope, one left out, a lake, two layouts.
#include "publish/publish.hpp"
#include "support/small_plan.hpp"

#include <iostream>

int main(int argc, char* argv[]) try {
    if (argc != 2) return 2;
    lifang::write_plan(lifang::testing::draw_plan({"AABBCC",  //
                                                   "AABBCC",  //
                                                   "DDEEFF",  //
                                                   "DDGE~~"},
                                                  {{"A", "B", "C", "D", "E", "F"}, {"AD", "B", "E", "CF"}}),
                       argv[1], true, lifang::Run());
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
