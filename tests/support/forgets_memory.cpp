// Forgets memory, which the tests' sanitizers have to say: with one frame of each allocation's place kept
// (malloc_context_size=1) g++'s leak sanitizer passes over every leak.
#include <string>

namespace {

// Not const, so that nothing is left out by the compiler.
std::string* kept = nullptr;

void forget() {
    kept = new std::string(100, 'x');
    kept = nullptr;
}

}  // namespace

int main() { forget(); }
