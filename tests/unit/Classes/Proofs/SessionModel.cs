using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>A session as one would explain it on paper: lists of people, and no database.</summary>
sealed class SessionModel(int capacity)
{
    readonly Dictionary<int, BookingState> people = [];
    readonly List<int> row = [];

    public int Capacity { get; private set; } = capacity;

    public int Booked => people.Values.Count(state => state is BookingState.Offered or BookingState.Confirmed);

    public BookingState? StateOf(int person) => people.TryGetValue(person, out var state) ? state : null;

    public BookOutcome Book(int person, bool mayWait)
    {
        if (people.ContainsKey(person))
        {
            return BookOutcome.AlreadyBooked;
        }
        if (Booked < Capacity)
        {
            people[person] = BookingState.Confirmed;
            return BookOutcome.Booked;
        }
        if (!mayWait)
        {
            return BookOutcome.Full;
        }
        people[person] = BookingState.Waiting;
        row.Add(person);
        return BookOutcome.Waiting;
    }

    public void Cancel(int person)
    {
        people.Remove(person);
        row.Remove(person);
        Fill();
    }

    public bool Accept(int person)
    {
        if (StateOf(person) == BookingState.Offered)
        {
            people[person] = BookingState.Confirmed;
        }
        return StateOf(person) == BookingState.Confirmed;
    }

    public void Expire()
    {
        foreach (var person in people.Where(p => p.Value == BookingState.Offered).Select(p => p.Key).ToList())
        {
            people.Remove(person);
        }
        Fill();
    }

    public bool Resize(int seats)
    {
        if (Booked > seats)
        {
            return false;
        }
        Capacity = seats;
        Fill();
        return true;
    }

    void Fill()
    {
        while (Booked < Capacity && row.Count > 0)
        {
            people[row[0]] = BookingState.Offered;
            row.RemoveAt(0);
        }
    }
}
