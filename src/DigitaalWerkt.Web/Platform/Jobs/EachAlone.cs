using System.Globalization;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>Does something to each of some rows, in a scope of its own, so that one that is busy or broken leaves the others alone.</summary>
public static partial class EachAlone
{
    /// <summary>Does it with a use case; what is busy now comes again the next time.</summary>
    /// <returns>How many are broken, for a person to look at; null: none.</returns>
    public static async Task<string?> ForEachAloneAsync<TUseCase>(
        this IServiceScopeFactory scopes, IEnumerable<Guid> ids, Func<TUseCase, Guid, Task> act, ILogger log)
        where TUseCase : notnull
    {
        var broken = 0;
        foreach (var id in ids)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await act(scope.ServiceProvider.GetRequiredService<TUseCase>(), id);
            }
            catch (BusyException)
            {
                Busy(log, typeof(TUseCase).Name, id);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Broken(log, e, typeof(TUseCase).Name, id);
                broken++;
            }
        }
        return broken == 0 ? null : broken.ToString(CultureInfo.InvariantCulture);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{UseCase} found {Id} busy; it comes again")]
    static partial void Busy(ILogger log, string useCase, Guid id);

    [LoggerMessage(Level = LogLevel.Error, Message = "{UseCase} failed on {Id}; the others went on")]
    static partial void Broken(ILogger log, Exception problem, string useCase, Guid id);
}
