#include "jobs/job_queue.hpp"

#include "jobs/watchdog.hpp"
#include "support/waiting.hpp"

#include <atomic>
#include <thread>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using namespace std::chrono_literals;

namespace {

/// Works until it is stopped, looking as often as a stage of the engine has to.
void work_until_stopped(const Run& run) {
    for (;;) {
        run.check_stop();
        std::this_thread::sleep_for(1ms);
    }
}

/// What a job of the tests waits for, set by the window's thread.
void wait_for(const std::atomic<bool>& gate, const Run& run) {
    while (!gate) {
        run.check_stop();
        std::this_thread::sleep_for(1ms);
    }
}

}  // namespace

TEST_CASE("a job works beside the window and hands over in it") {
    JobQueue queue;
    QObject owner;
    std::thread::id worked_on, told_on;
    int answer = 0;
    queue.start(
        JobKind::judge, &owner,
        [&](const Run&) {
            worked_on = std::this_thread::get_id();
            return 42;
        },
        [&](int result) {
            answer = result;
            told_on = std::this_thread::get_id();
        });
    CHECK(queue.busy());
    REQUIRE(wait_until([&] { return answer != 0; }));
    CHECK(answer == 42);
    CHECK(worked_on != std::this_thread::get_id());
    CHECK(told_on == std::this_thread::get_id());
    CHECK_FALSE(queue.busy());
}

TEST_CASE("jobs are done in the order in which they came, one at a time") {
    JobQueue queue;
    QObject owner;
    std::atomic<int> at_work = 0, most_at_work = 0;
    std::vector<int> order;
    for (int i = 0; i < 5; ++i)
        queue.start(
            JobKind::judge, &owner,
            [&, i](const Run&) {
                most_at_work = std::max(most_at_work.load(), ++at_work);
                std::this_thread::sleep_for(2ms);
                --at_work;
                return i;
            },
            [&](int done) { order.push_back(done); });
    REQUIRE(wait_until([&] { return order.size() == 5; }));
    CHECK(order == std::vector{0, 1, 2, 3, 4});
    CHECK(most_at_work == 1);
}

TEST_CASE("progress and stage of a job are shown in the language of the screen") {
    JobQueue queue;
    QObject owner;
    std::atomic<bool> gate = false;
    bool is_done = false;
    queue.start(
        JobKind::plan, &owner,
        [&](const Run& run) {
            StageProgress progress(run, Stage::evaluate, 4);
            progress.advance(3);
            wait_for(gate, run);
        },
        [&] { is_done = true; });
    CHECK(queue.title() == "Planning");
    CHECK(queue.progress() == -1.0);
    REQUIRE(wait_until([&] { return queue.progress() == 0.75; }));
    queue.setLanguage(Language::en);
    CHECK(queue.stage().toStdString() == std::string(stage_name("evaluate", Language::en)));
    queue.setLanguage(Language::zh);
    CHECK(queue.stage().toStdString() == std::string(stage_name("evaluate", Language::zh)));
    gate = true;
    REQUIRE(wait_until([&] { return is_done; }));
    CHECK(queue.progress() == -1.0);
    CHECK(queue.title().isEmpty());
}

TEST_CASE("a stopped job ends at its next look, and its owner hears of it") {
    JobQueue queue;
    QObject owner;
    std::optional<ExitCode> ended;
    queue.start(
        JobKind::improve, &owner, work_until_stopped, [] { FAIL("it was stopped"); },
        [&](const Error& error) { ended = error.code(); });
    CHECK(queue.canStop());
    queue.stop();
    CHECK_FALSE(queue.canStop());
    REQUIRE(wait_until([&] { return ended.has_value(); }));
    CHECK(ended == ExitCode::interrupted);
}

TEST_CASE("a job that still waits can be stopped by its number") {
    JobQueue queue;
    QObject owner;
    std::atomic<bool> gate = false;
    bool first_done = false;
    std::optional<ExitCode> second;
    queue.start(
        JobKind::judge, &owner, [&](const Run& run) { wait_for(gate, run); }, [&] { first_done = true; });
    const JobId waiting = queue.start(
        JobKind::judge, &owner, [](const Run&) {}, [] { FAIL("it was stopped"); },
        [&](const Error& error) { second = error.code(); });
    queue.stop(waiting);
    CHECK(second == ExitCode::interrupted);
    gate = true;
    REQUIRE(wait_until([&] { return first_done && !queue.busy(); }));
}

TEST_CASE("an error goes to whoever started the job, else the queue tells of it") {
    JobQueue queue;
    QObject owner;
    const auto fails = [](const Run&) {
        throw Error(ExitCode::input, "plan.gpkg", Message("no_layout_in_plan"));
    };
    std::vector<std::string> told, heard;
    QObject::connect(&queue, &JobQueue::problem,
                     [&](const Error& error) { told.push_back(error.problem(Language::zh)); });
    queue.start(
        JobKind::open, &owner, fails, [] {}, [&](const Error& error) { heard.push_back(error.where()); });
    queue.start(JobKind::open, &owner, fails, [] {});
    queue.start(
        JobKind::open, &owner, [](const Run&) { throw std::logic_error("a defect"); }, [] {});
    REQUIRE(wait_until([&] { return told.size() == 2; }));
    CHECK(heard == std::vector<std::string>{"plan.gpkg"});
    CHECK(told[0] == "方案文件中没有方案");
    CHECK(told[1].find("a defect") != std::string::npos);
}

TEST_CASE("of live jobs of one channel the latest that waits is done") {
    JobQueue queue;
    QObject owner;
    std::atomic<bool> gate = false;
    std::vector<int> done;
    const auto ask = [&](int number) {
        queue.startLatest(
            "weigh", &owner,
            [&gate, number](const Run& run) {
                wait_for(gate, run);
                return number;
            },
            [&](int result) { done.push_back(result); });
    };
    for (int i = 0; i < 100; ++i) ask(i);
    queue.startLatest(
        "other", &owner, [](const Run&) { return -1; }, [&](int result) { done.push_back(result); });
    CHECK_FALSE(queue.busy());  // it would flicker
    gate = true;
    REQUIRE(wait_until([&] { return done.size() == 3; }));
    CHECK(done == std::vector{0, 99, -1});
}

TEST_CASE("a queue answers while a live job is at work") {
    JobQueue queue;
    QObject owner;
    std::atomic<bool> gate = false;
    bool is_done = false;
    queue.startLatest(
        "weigh", &owner, [&](const Run& run) { wait_for(gate, run); }, [&] { is_done = true; });
    CHECK(queue.isAnswering());
    gate = true;
    REQUIRE(wait_until([&] { return is_done; }));
    CHECK_FALSE(queue.isAnswering());
}

TEST_CASE("an idle job gives way to any other and begins anew") {
    JobQueue queue;
    QObject owner;
    std::atomic<int> begun = 0;
    std::atomic<bool> gate = false;
    std::vector<std::string> order;
    queue.startIdle(
        "figures", &owner,
        [&](const Run& run) {
            ++begun;
            wait_for(gate, run);
        },
        [&] { order.emplace_back("idle"); }, [](const Error&) { FAIL("it was not stopped for good"); });
    REQUIRE(wait_until([&] { return begun == 1; }));
    queue.startLatest(
        "weigh", &owner, [](const Run&) {}, [&] { order.emplace_back("live"); });
    REQUIRE(wait_until([&] { return begun == 2; }));
    gate = true;
    REQUIRE(wait_until([&] { return order.size() == 2; }));
    CHECK(order == std::vector<std::string>{"live", "idle"});
}

TEST_CASE("a later idle job of the same channel takes the place of the one at work") {
    JobQueue queue;
    QObject owner;
    std::atomic<bool> is_at_work = false;
    bool is_done = false;
    queue.startIdle(
        "figures", &owner,
        [&](const Run& run) {
            is_at_work = true;
            work_until_stopped(run);
        },
        [] { FAIL("it was displaced"); }, [](const Error&) { FAIL("nobody is to hear of it"); });
    REQUIRE(wait_until([&] { return is_at_work.load(); }));
    queue.startIdle(
        "figures", &owner, [](const Run&) {}, [&] { is_done = true; });
    REQUIRE(wait_until([&] { return is_done; }));
}

TEST_CASE("nobody is called for an owner that is gone") {
    JobQueue queue;
    auto owner = std::make_unique<QObject>();
    QObject other;
    std::atomic<bool> is_at_work = false;
    bool is_done = false;
    queue.start(
        JobKind::judge, owner.get(),
        [&](const Run& run) {
            is_at_work = true;
            work_until_stopped(run);
        },
        [] { FAIL("its owner is gone"); }, [](const Error&) { FAIL("its owner is gone"); });
    queue.start(
        JobKind::judge, owner.get(), [](const Run&) {}, [] { FAIL("its owner is gone"); });
    queue.start(
        JobKind::judge, &other, [](const Run&) {}, [&] { is_done = true; });
    REQUIRE(wait_until([&] { return is_at_work.load(); }));
    owner.reset();
    REQUIRE(wait_until([&] { return is_done; }));
}

TEST_CASE("a queue that ends stops the job at work and forgets the others") {
    QObject owner;
    std::atomic<bool> is_at_work = false, has_ended = false;
    {
        JobQueue queue;
        queue.start(
            JobKind::plan, &owner,
            [&](const Run& run) {
                is_at_work = true;
                try {
                    work_until_stopped(run);
                } catch (...) {
                    has_ended = true;
                    throw;
                }
            },
            [] { FAIL("the queue is gone"); });
        queue.start(
            JobKind::plan, &owner, [](const Run&) { FAIL("the queue is gone"); }, [] {});
        REQUIRE(wait_until([&] { return is_at_work.load(); }));
    }
    CHECK(has_ended);
    QCoreApplication::processEvents();
}

TEST_CASE("the window's events do not wait for a job") {
    JobQueue queue;
    QObject owner;
    Watchdog watchdog;
    bool is_done = false;
    queue.start(
        JobKind::plan, &owner, [](const Run&) { std::this_thread::sleep_for(300ms); },
        [&] { is_done = true; });
    REQUIRE(wait_until([&] { return is_done; }));
    CHECK(watchdog.take_longest_stall() < 50.0);
    std::this_thread::sleep_for(80ms);  // and it would be seen if they did
    CHECK(watchdog.take_longest_stall() >= 80.0);
}

TEST_CASE("what the window's thread waited for elsewhere is not told as holding up its events") {
    Watchdog watchdog;
    std::this_thread::sleep_for(50ms);
    CHECK(watchdog.take_longest_stall() > 25.0);
    std::this_thread::sleep_for(50ms);
    watchdog.leave_out(10000.0);
    CHECK(watchdog.take_longest_stall() == 0.0);
}
