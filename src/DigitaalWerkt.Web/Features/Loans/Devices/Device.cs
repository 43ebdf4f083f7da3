using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Loans.Devices;

/// <summary>A device that an organisation lends to its clients.</summary>
public sealed class Device : IArchivable
{
    /// <summary>The most characters of a label.</summary>
    public const int LabelLength = 40;

    /// <summary>The most characters of a serial number, or of the number of a SIM card.</summary>
    public const int NumberLength = 40;

    /// <summary>The most characters of a defect.</summary>
    public const int DefectLength = 200;

    /// <summary>After so many years a device is replaced.</summary>
    public const int YearsOfUse = 5;

    Device()
    {
    }

    public Device(Guid organisationId, DeviceDetails details)
    {
        OrganisationId = organisationId;
        Change(details);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Whose it is: only its staff see it.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>What is written on it.</summary>
    [MaxLength(LabelLength)]
    public string Label { get; private set; } = "";

    public DeviceKind Kind { get; private set; }

    [MaxLength(NumberLength)]
    public string? SerialNumber { get; private set; }

    /// <summary>Of the SIM card in it.</summary>
    [MaxLength(NumberLength)]
    public string? SimNumber { get; private set; }

    public DateOnly? BoughtOn { get; private set; }

    public DeviceCondition Condition { get; private set; }

    /// <summary>What is wrong with it; null: nothing, or nobody said.</summary>
    [MaxLength(DefectLength)]
    public string? Defect { get; private set; }

    public DateTimeOffset? ArchivedAt { get; private set; }

    [Timestamp]
    public uint Version { get; private set; }

    string IArchivable.Called => Label;

    /// <summary>Whether it may be given to somebody, as long as nobody has it.</summary>
    public bool IsReady => ArchivedAt is null && Condition == DeviceCondition.Works;

    public DeviceDetails ToDetails() => new()
    {
        Label = Label,
        Kind = Kind,
        SerialNumber = SerialNumber,
        SimNumber = SimNumber,
        BoughtOn = BoughtOn,
        Condition = Condition,
        Defect = Defect,
    };

    public void Change(DeviceDetails details)
    {
        (Label, Kind, BoughtOn) = (details.Label, details.Kind, details.BoughtOn);
        (SerialNumber, SimNumber) = (details.SerialNumber, details.SimNumber);
        (Condition, Defect) = (details.Condition, details.Defect);
    }

    /// <summary>
    /// Notes how it is after a loan. How it was lost is about a person, and stays with the loan. A small defect of a device that works stays.
    /// </summary>
    public void Note(LoanResult result)
    {
        switch (result.End)
        {
            case LoanEnd.Broken:
                (Condition, Defect) = (DeviceCondition.Broken, result.Remark);
                break;
            case LoanEnd.Lost:
                (Condition, Defect) = (DeviceCondition.Lost, null);
                break;
            case LoanEnd.Returned when Condition != DeviceCondition.Works:
                (Condition, Defect) = (DeviceCondition.Works, null);
                break;
        }
    }

    /// <summary>The day from which another one is bought instead; null: nobody knows how old it is.</summary>
    public DateOnly? ReplacedOn => BoughtOn?.AddYears(YearsOfUse);

    /// <summary>True when it is so old that another one has to be bought.</summary>
    public bool IsOld(DateOnly today) => ReplacedOn <= today;

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
