using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages.Sent;

[Authorize(Policy = Policies.Coordinator)]
public sealed class IndexModel(
    AppDbContext context, SentMessages sent, JobAlarms<AppDbContext> jobs, IServiceProvider services, Texts texts, TimeProvider clock) : PageModel
{
    public const int Shown = 100;

    /// <summary>The words in the address, and what they show; the first is what one sees without a word.</summary>
    public static readonly IReadOnlyList<(string Word, MessageState[] States)> Choices =
    [
        ("wacht", [MessageState.Waiting]),
        ("mislukt", [MessageState.Failed, MessageState.Unknown]),
        ("verstuurd", [MessageState.Sent]),
        ("vervallen", [MessageState.Dropped]),
    ];

    [BindProperty(Name = "toon", SupportsGet = true)]
    public string? Choice { get; set; }

    public IReadOnlyList<MessageRow> Messages { get; private set; } = [];

    /// <summary>How many there are of each choice.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    /// <summary>What has to be looked at.</summary>
    public IReadOnlyList<string> Alarms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Choice = Choices.Any(choice => choice.Word == Choice) ? Choice : Choices[0].Word;
        var states = Choices.Single(choice => choice.Word == Choice).States;
        var counted = await sent.NeededFor(User).GroupBy(m => m.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        Counts = Choices.ToDictionary(choice => choice.Word, choice => choice.States.Sum(state => counted.GetValueOrDefault(state)));
        var some = sent.NeededFor(User).Where(m => states.Contains(m.State));
        some = states.Contains(MessageState.Waiting) ? some.OrderBy(m => m.DueAt) : some.OrderByDescending(m => m.DoneAt);
        Messages = await sent.ReadAsync(some.Take(Shown), User, cancellationToken);
        Messages = [.. states.Contains(MessageState.Waiting) ? Messages.OrderBy(m => m.Message.DueAt) : Messages.OrderByDescending(m => m.Message.DoneAt)];
        Alarms = await FindAlarmsAsync(cancellationToken);
    }

    async Task<IReadOnlyList<string>> FindAlarmsAsync(CancellationToken cancellationToken)
    {
        var today = BrusselsTime.At(clock.Today(), TimeOnly.MinValue);
        List<string> alarms = [.. (await CeilingAlarm.AllAsync(context, today, cancellationToken)).Select(alarm => texts.Dutch("Messages", alarm.WhatKey, alarm.Count))];
        alarms.AddRange((await jobs.ReadAsync(cancellationToken)).Select(alarm => alarm.What));
        if (services.GetService<IEmailSender>() is null)
        {
            alarms.Add(texts.Dutch("Messages", "Messages_Alarm_NoEmail"));
        }
        return alarms;
    }
}
