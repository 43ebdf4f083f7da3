using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>
/// Answers <c>/health/live</c> and <c>/health/ready</c> before anything else looks at the request: whoever asks does so by
/// address, not by the name of the site, and must get an answer when everything behind it stands still.
/// </summary>
/// <remarks>
/// <c>live</c>: the process answers; it never touches the database. <c>ready</c>: warmed up, not stopping, and the database answers.
/// <c>ready?database=no</c> leaves the database out: for a proxy, because without a database the lessons still work and the
/// other pages explain themselves, which is better than the proxy's own error page.
/// </remarks>
/// <typeparam name="TContext">The context whose database is asked.</typeparam>
public sealed class HealthAnswers<TContext>(Health health, IServiceScopeFactory scopes, TimeProvider time) : IStartupFilter
    where TContext : DbContext
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Nobody signs in for this and no limit stands before it, so however often it is asked, the database is asked once a second.
    static readonly TimeSpan Kept = TimeSpan.FromSeconds(1);

    readonly Lock asking = new();
    Task<bool>? answer;
    long askedAt;

    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, rest) => http.Request.Path.Value switch
        {
            "/health/live" => AnswerAsync(http, null),
            "/health/ready" => ReadyAsync(http),
            _ => rest(http),
        });
        next(app);
    };

    async Task ReadyAsync(HttpContext http)
    {
        var reason = health switch
        {
            { IsStopping: true } => "stopping",
            { IsWarm: false } => "starting",
            _ when http.Request.Query["database"] == "no" => null,
            _ => await DatabaseAnswersAsync().WaitAsync(http.RequestAborted) ? null : "no database",
        };
        await AnswerAsync(http, reason);
    }

    Task<bool> DatabaseAnswersAsync()
    {
        lock (asking)
        {
            if (answer is null || time.GetElapsedTime(askedAt) >= Kept)
            {
                (answer, askedAt) = (AskDatabaseAsync(), time.GetTimestamp());
            }
            return answer;
        }
    }

    // Whoever asked may go away; others wait for the same answer.
    async Task<bool> AskDatabaseAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var database = scope.ServiceProvider.GetRequiredService<TContext>().Database;
            return await database.ExecuteSqlRawAsync("select 1", patience.Token) == -1;
        }
        catch (Exception e) when (e is System.Data.Common.DbException or OperationCanceledException or TimeoutException or InvalidOperationException)
        {
            return false;
        }
    }

    static Task AnswerAsync(HttpContext http, string? problem)
    {
        http.Response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.ContentType = "text/plain";
        return http.Response.WriteAsync(problem ?? "ok");
    }
}
