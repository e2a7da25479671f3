void ask(Engine &engine)
{
    // [this]() -> QCoro::Task<> { co_await one(); }
    engine.start([this]() -> QCoro::Task<> { co_await one(); }());
    engine.start([](Engine *given) -> QCoro::Task<int> { co_return co_await given->two(); }(&engine));
    engine.each([this, name](const std::function<void()> &done) mutable {
        const int first = list[0];
        engine.then([name] { co_return; });
        done(first);
    });
    engine.each([this] { return [](int n) -> QCoro::Task<int> { co_return n; }; });
    engine.each([&]() -> QCoro::Task<> {
        say("[this] { co_await }");
        co_await one();
    });
    engine.each([this]() -> QCoro::Task<> { return one(); });
}
