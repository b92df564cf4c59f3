#pragma once

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

namespace rollcall::test {

namespace detail {

template <class T>
struct Outcome {
    std::optional<T> value;
    QEventLoop* loop = nullptr;
};

template <class T>
QCoro::Task<void> deliver(QCoro::Task<T> task, std::shared_ptr<Outcome<T>> outcome)
{
    outcome->value.emplace(co_await task);
    if (outcome->loop)
        outcome->loop->quit();
}

} // namespace detail

/// Runs the event loop until the coroutine has ended. nullopt when it has not within the time: then
/// the test must fail, and with QCoro::waitFor() it would hang instead.
template <class T>
std::optional<T> finish(QCoro::Task<T> task,
                        std::chrono::milliseconds within = std::chrono::seconds(30))
{
    const auto outcome = std::make_shared<detail::Outcome<T>>();
    QEventLoop loop;
    outcome->loop = &loop;
    detail::deliver(std::move(task), outcome);
    if (!outcome->value) {
        QTimer::singleShot(within, &loop, &QEventLoop::quit);
        loop.exec();
    }
    outcome->loop = nullptr;
    return std::move(outcome->value);
}

} // namespace rollcall::test
