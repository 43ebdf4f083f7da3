using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>Gives a client a seat: an open one, and when those are gone one that the own organisation holds.</summary>
public sealed class BookClient(BookSeat bookSeat)
{
    /// <param name="blocks">The seats that the own organisation holds in this session.</param>
    /// <exception cref="BusyException">It took too long; nothing was booked.</exception>
    public async Task<BookAnswer> RunAsync(BookRequest request, IReadOnlyList<Guid> blocks, CancellationToken cancellationToken)
    {
        // Each of these is an act of its own under the key of the form: what one of them booked, the next one finds.
        var answer = await bookSeat.RunAsync(request with { MayWait = request.MayWait && blocks.Count == 0 }, cancellationToken);
        foreach (var block in blocks.TakeWhile(_ => answer.Outcome == BookOutcome.Full))
        {
            answer = await bookSeat.RunAsync(request with { Origin = BookingOrigin.Block, BlockId = block }, cancellationToken);
        }
        return answer.Outcome == BookOutcome.Full && request.MayWait ? await bookSeat.RunAsync(request, cancellationToken) : answer;
    }
}
