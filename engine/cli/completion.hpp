#pragma once

namespace lifang {

class Arguments;
class Console;

int run_completion(const Arguments& arguments, Console& console);

}  // namespace lifang
