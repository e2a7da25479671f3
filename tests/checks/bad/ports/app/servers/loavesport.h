// Of both worlds: Mastodon: AT:
class LoavesPort
{
    virtual ~LoavesPort() = default;

    // Mastodon: GET /api/v1/loaves. AT: none.
    virtual QCoro::Task<ServerResult<void>> loaves() = 0;

    // Mastodon: POST /api/v1/loaves.
    virtual QCoro::Task<ServerResult<void>> bake() = 0;
    virtual bool isWarm() const = 0;

    virtual QCoro::Task<ServerResult<void>> eat() = 0;
};
