using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Sent;

/// <summary>What the ceilings of a day held back, for a person to look at.</summary>
/// <param name="What">The code of the ceiling; or that it became calls.</param>
public sealed record CeilingAlarm(string What, int Count)
{
    const string Calls = "CeilingCall";

    /// <summary>The key of the sentence, with the number in it.</summary>
    public string WhatKey => $"Messages_Alarm_{What}";

    /// <summary>What waits, and what somebody calls about or called about today: also when nothing waits any more, a ceiling was reached.</summary>
    public static async Task<IReadOnlyList<CeilingAlarm>> AllAsync(AppDbContext context, DateTimeOffset today, CancellationToken cancellationToken) =>
        await context.OutboxMessages
            .Where(m => (m.Problem == Ceiling.Recipient || m.Problem == Ceiling.Day)
                && (m.State == MessageState.Waiting || (m.Channel == Channel.Call && m.DoneAt >= today)))
            .GroupBy(m => m.Channel == Channel.Call ? Calls : m.Problem!)
            .OrderBy(group => group.Key)
            .Select(group => new CeilingAlarm(group.Key, group.Count()))
            .ToListAsync(cancellationToken);
}
