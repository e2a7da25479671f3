Task<int> ask(bool here, bool there)
{
    // here ? co_await one() : co_await other()
    const int answer = here ? co_await one() : co_await other();
    while (here && co_await more())
        co_await step();
    while (here && there)
        co_await step();
    if (here)
        say("why? ", co_await answer());
    const int told = co_await tell(here ? name(answer) : other);
    co_await step(here ? answer : told);
    co_await get({{here ? word("a") : word("b")}});
    co_return told;
}
