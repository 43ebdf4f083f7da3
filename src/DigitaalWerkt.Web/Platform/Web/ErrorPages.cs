namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Gives every refusal and every fault without a page of its own the page <c>/fout/{status}</c>, with the status kept. In
/// Development an exception shows itself instead.
/// </summary>
public static class ErrorPages
{
    static readonly PathString Root = "/fout";

    /// <summary>Catches what comes back from further in.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Root + "/500", AllowStatusCode404Response = true });
        }
        app.UseStatusCodePagesWithReExecute(Root + "/{0}");
    }

    /// <summary>
    /// Writes the page for an error without asking who the visitor is: that may ask the database, and the database may be
    /// the very thing that fails. Stands after routing and before signing in.
    /// </summary>
    public static void RunErrorPagesBeforeSigningIn(this WebApplication app) => app.Use((http, next) =>
        http.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase) && http.GetEndpoint()?.RequestDelegate is { } page ? page(http) : next(http));
}
