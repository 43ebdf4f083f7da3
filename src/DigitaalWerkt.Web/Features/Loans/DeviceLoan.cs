using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>A device that somebody has, or had.</summary>
public sealed class DeviceLoan
{
    /// <summary>The index that lets one device be with one person only.</summary>
    public const string OnePerDevice = "ix_device_loan_open";

    /// <summary>The index that makes a form that was sent twice one loan.</summary>
    public const string RequestUnique = "ix_device_loan_request";

    /// <summary>For how long a device is lent, and so long again each time it is extended.</summary>
    public const int Months = 6;

    /// <summary>As often as anybody but a coordinator may extend it.</summary>
    public const int Extensions = 1;

    /// <summary>The most characters of what to remember of its end.</summary>
    public const int RemarkLength = 200;

    DeviceLoan()
    {
    }

    public DeviceLoan(Guid deviceId, Guid personId, Consent consent, Guid lentBy, RequestKey key, DateTimeOffset now)
    {
        (DeviceId, PersonId, Consent, LentBy, LentAt) = (deviceId, personId, consent with { At = now }, lentBy, now);
        (RequestId, RequestContent) = (key.Id, key.Content);
        DueOn = BrusselsTime.DayOf(now).AddMonths(Months);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid DeviceId { get; private set; }

    /// <summary>Null: somebody who was forgotten.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>How and to what the person agreed.</summary>
    public Consent Consent { get; private set; } = new();

    public Guid LentBy { get; private set; }

    public DateTimeOffset LentAt { get; private set; }

    /// <summary>The last day on which it may come back.</summary>
    public DateOnly DueOn { get; private set; }

    public int TimesExtended { get; private set; }

    /// <summary>Null: the person has it.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public LoanEnd? End { get; private set; }

    /// <summary>What to remember of its end: what is broken, or how it was lost.</summary>
    [MaxLength(RemarkLength)]
    public string? Remark { get; private set; }

    /// <summary>Null: the person has it, or it came back and works.</summary>
    public LoanNextStep? NextStep { get; private set; }

    public Guid RequestId { get; private set; }

    public Guid RequestContent { get; private set; }

    [Timestamp]
    public uint Version { get; private set; }

    /// <summary>How it ended; null: the person has it.</summary>
    public LoanResult? Result => End is { } end ? new(end, Remark, NextStep) : null;

    /// <summary>The first moment at which it is late.</summary>
    public DateTimeOffset LateFrom => BrusselsTime.At(DueOn.AddDays(1), TimeOnly.MinValue);

    public bool IsLate(DateTimeOffset now) => EndedAt is null && now >= LateFrom;

    /// <param name="isCoordinator">True: as often as it takes.</param>
    public bool MayExtend(bool isCoordinator) => EndedAt is null && (isCoordinator || TimesExtended < Extensions);

    /// <summary>The day until which it may be kept once it is extended: from the day on which it would end, or from today when that is over.</summary>
    public DateOnly DueAfterExtending(DateOnly today) => (DueOn > today ? DueOn : today).AddMonths(Months);

    public void Extend(DateOnly today)
    {
        DueOn = DueAfterExtending(today);
        TimesExtended++;
    }

    /// <summary>Ends it, or corrects how it ended; the moment stays the first one.</summary>
    public void Finish(LoanResult result, DateTimeOffset now)
    {
        (End, Remark, NextStep) = (result.End, result.Remark, result.NextStep);
        EndedAt ??= now;
    }
}
