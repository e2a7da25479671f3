virtual QCoro::Task<ServerResult<void>> nothing() = 0;
