namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>What is done after a device came back broken, or doesn't come back. The names stand readable in the database.</summary>
public enum LoanNextStep
{
    /// <summary>The device is repaired.</summary>
    Repair,

    /// <summary>The person gets another device.</summary>
    Another,

    /// <summary>The person and the counsellor talk about it first.</summary>
    Talk,

    /// <summary>The person needs no device any more.</summary>
    Nothing,
}
