using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Web.Features.Classes.Messages.Jobs;

/// <summary>Does something to each of some rows, in a scope of its own, so that one that is busy leaves the others alone.</summary>
static partial class EachAlone
{
    /// <summary>Does it with a use case; what is busy now comes again the next time.</summary>
    public static async Task ForEachAloneAsync<TUseCase>(
        this IServiceScopeFactory scopes, IEnumerable<Guid> ids, Func<TUseCase, Guid, Task> act, ILogger log)
        where TUseCase : notnull
    {
        foreach (var id in ids)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await act(scope.ServiceProvider.GetRequiredService<TUseCase>(), id);
            }
            catch (SeatsBusyException)
            {
                Busy(log, typeof(TUseCase).Name, id);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{UseCase} found {Id} busy; it comes again")]
    static partial void Busy(ILogger log, string useCase, Guid id);
}
