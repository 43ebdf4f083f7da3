namespace DigitaalWerkt.Web.Features.Reporting.Doubts;

/// <summary>What a report doubts by itself; features lay what they doubt beside it.</summary>
public enum ReportDoubt
{
    /// <summary>Days that are still to come.</summary>
    PeriodNotOver,

    /// <summary>Minutes of nobody, or none at all.</summary>
    HoursWithoutPerson,

    /// <summary>People who attended and have no entry record.</summary>
    ParticipantsWithoutRecord,

    /// <summary>Entry records that were asked more than thirty days after somebody first attended.</summary>
    RecordsLate,

    /// <summary>Entry records that end before they begin.</summary>
    LeftBeforeEntering,

    /// <summary>Entry records of the operation outside its days, which therefore don't count.</summary>
    RecordsOutside,

    /// <summary>People with an entry record who attended nothing.</summary>
    RecordsWithoutHours,

    /// <summary>Participants of whom nobody knows any more who they are.</summary>
    Forgotten,

    /// <summary>Nothing was counted at all.</summary>
    Nothing,

    /// <summary>Codes that nobody compared with the site of whoever pays.</summary>
    CodesUnchecked,
}
