using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace DigitaalWerkt.EndToEnd;

/// <summary>
/// Cuts every connection of a phone that is without network. The browser is told too, but a worker that has just begun hears it a moment late,
/// and then a press gets through that shouldn't.
/// </summary>
sealed class NoNetwork : IStartupFilter
{
    /// <summary>The cookie of a phone without network.</summary>
    public const string Cookie = "geen-netwerk";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, answer) =>
        {
            if (!http.Request.Cookies.ContainsKey(Cookie))
            {
                return answer(http);
            }
            http.Abort();
            return Task.CompletedTask;
        });
        next(app);
    };
}
