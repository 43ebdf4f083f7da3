using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>Writes the e-mail about an act on an account or an organisation: what stands in the log, to whoever it concerns.</summary>
public sealed class AccountActMessage(
    AppDbContext context, LogRows rows, AuditWords words, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public const string KindName = "account-act";

    public string Name => KindName;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var entry = await context.AuditEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == message.Subject, cancellationToken);
        // Also somebody who was disabled hears that they were.
        var reader = await context.StaffMembers.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == message.ReaderId && (m.DisabledAt == null || m.Id == entry!.AboutId), cancellationToken);
        return entry is null || reader?.Email is not { } email
            ? null
            : new(email, Say(SubjectOf(entry.Act)), await TextAsync(entry, reader, cancellationToken))
            {
                PassesCeilings = true,
            };
    }

    static string SubjectOf(StaffAct act) => act switch
    {
        StaffAct.ManyWrongCodes => "Mail_Codes_Subject",
        StaffAct.ClassTrainerChanged => "Mail_Clients_Subject",
        StaffAct.LookedInEmergency or StaffAct.EmergencyUsedUp => "Mail_Emergency_Subject",
        _ => "Mail_Act_Subject",
    };

    static string AboutWhose(AuditEntry entry, StaffMember reader) =>
        entry.Act == StaffAct.ClassTrainerChanged ? "Mail_Clients_Yours"
        : entry.Act is StaffAct.LookedInEmergency or StaffAct.EmergencyUsedUp ? "Mail_Emergency_Yours"
        : entry.AboutId == reader.Id ? "Mail_Act_You"
        : "Mail_Act_Yours";

    async Task<string> TextAsync(AuditEntry entry, StaffMember reader, CancellationToken cancellationToken)
    {
        List<string> lines = [Say("Mail_Hello", reader.Name), ""];
        if (entry.Act == StaffAct.ManyWrongCodes)
        {
            lines.AddRange(
            [
                Say("Mail_Codes_What", WrongCodes.Alarming, BelgianFormat.LongDate(DateOnly.FromDateTime(entry.At.InBrussels().DateTime))), "",
                Say("Mail_Codes_Do"), site.Value.To(StaffLinks.ChangePassword),
            ]);
        }
        else
        {
            var facts = (await rows.ReadAsync(context.AuditEntries.Where(e => e.Id == entry.Id), cancellationToken)).Single();
            lines.AddRange(
            [
                Say(AboutWhose(entry, reader)),
                "",
                Say("Mail_Act_Who", facts.Actor ?? words.Nobody(entry.Act)),
                Say("Mail_Act_What", words.Act(entry.Act)),
                Say("Mail_Act_About", facts.About ?? "–"),
                .. words.Change(facts.Act, facts.From, facts.To) is { } change ? new[] { Say("Mail_Act_Change", change) } : [],
                Say("Mail_Act_When", BelgianFormat.ShortMoment(entry.At)),
                "",
                Say("Mail_Act_Do"),
            ]);
        }
        lines.AddRange(["", Say("Mail_Greeting"), Say("Mail_NoReply")]);
        return string.Join('\n', lines);
    }

    string Say(string key, params object?[] args) => texts.Dutch("Accounts", key, args);
}
