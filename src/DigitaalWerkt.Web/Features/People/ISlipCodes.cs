namespace DigitaalWerkt.Web.Features.People;

/// <summary>The codes on slips of a feature: for whoever has one in hand and asks whose it is.</summary>
public interface ISlipCodes
{
    /// <summary>The ids of the people to whom this code was given.</summary>
    /// <param name="code">As <see cref="Kernel.ShortCode.Parse"/> reads it.</param>
    IQueryable<Guid> PeopleWith(string code);
}
